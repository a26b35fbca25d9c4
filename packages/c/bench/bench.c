/* A million lookups beside a million reads of an array with all codes, in one run. Not part of the tests. */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define DICOM_STATUS_IMPLEMENTATION
#include "dicom_status.h"

#define CALLS 1000000

static uint16_t codes[CALLS];
static const char *all[0x10000];

static void report(const char *name, clock_t start, size_t kept)
{
    printf("c: %s: %.3f s for %d calls (%zu)\n", name, (double)(clock() - start) / CLOCKS_PER_SEC, CALLS, kept);
}

int main(void)
{
    dicom_context context = {.service = DICOM_SERVICE_C_STORE, .sop_class = "1.2.840.10008.5.1.4.1.1.2"};
    size_t kept = 0;
    srand(1);
    for (int i = 0; i < 0x10000; i++) {
        all[i] = dicom_category_name(dicom_code_category((uint16_t)i));
    }
    for (int i = 0; i < CALLS; i++) {
        codes[i] = (uint16_t)(0xA000 + rand() % 0x3000);
    }
    clock_t start = clock();
    for (int i = 0; i < CALLS; i++) {
        kept += (size_t)all[codes[i]][0];
    }
    report("array", start, kept);
    start = clock();
    for (int i = 0; i < CALLS; i++) {
        kept += dicom_code_category(codes[i]);
    }
    report("category", start, kept);
    start = clock();
    for (int i = 0; i < CALLS; i++) {
        dicom_explanation found;
        kept += dicom_explain(codes[i], &context, &found) && found.meaning != NULL;
    }
    report("explain", start, kept);
    return 0;
}
