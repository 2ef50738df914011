/** The version of what this program keeps and exports. A change of shape raises it and adds a step to `migrate-saved.ts`. */
export const savedVersion = 1;
