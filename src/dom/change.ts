/** Does something that changes a tree in which all changes of others are noticed; one may hold others. */
export type Change = (act: () => void) => void;
