import dev.dicomstatus.Context;
import dev.dicomstatus.DICOMStatus;
import dev.dicomstatus.Service;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;

/** A million lookups beside a million reads of a HashMap, in one run. Not part of the tests. */
public class Bench {
    private static final int N = 1_000_000;

    public static void main(String[] args) {
        int[] codes = new Random(1).ints(N, 0xA000, 0xD000).toArray();
        Map<Integer, String> map = new HashMap<>();
        for (int code = 0; code <= 0xFFFF; code++) {
            map.put(code, "status " + code);
        }
        Context context = Context.of(Service.C_STORE).withSOPClass("1.2.840.10008.5.1.4.1.1.2");
        measure("HashMap", codes, map::get);
        measure("category", codes, DICOMStatus::category);
        measure("explain", codes, code -> DICOMStatus.explain(code, context));
    }

    private static void measure(String name, int[] codes, IntFunction<Object> function) {
        int known = 0;
        for (int round = 0; round < 2; round++) {
            long start = System.nanoTime();
            for (int code : codes) {
                known += function.apply(code) == null ? 0 : 1;
            }
            if (round == 1) {
                System.out.printf("java: %s: %.2f s for %d calls (%d)%n", name, (System.nanoTime() - start) / 1e9, N, known);
            }
        }
    }
}
