/** What is said of a reason that stands in the attribute of another class than its own. The modules of other languages say it too. */
export const OTHER_CLASS = 'By its class this code does not belong in the attribute that holds it: look at the log of the server.';
