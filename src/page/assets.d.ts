export declare const PAGE_ASSETS: string
export declare function pageAssets(): Promise<string>
