/** What the build uses of Eleventy, which ships no types. */
declare module '@11ty/eleventy' {
  export interface Configuration {
    addGlobalData(name: string, value: unknown): void;
    addFilter(name: string, filter: (value: never) => unknown): void;
    setTemplateFormats(formats: string): void;
    setIncludesDirectory(folder: string): void;
    readonly ignores: Set<string>;
  }
  export class Eleventy {
    constructor(
      input: string,
      output: string,
      options: { readonly quietMode: boolean; readonly configPath: false; readonly config: (config: Configuration) => void },
    );
    write(): Promise<void>;
  }
}
