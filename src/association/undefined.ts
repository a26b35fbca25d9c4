/** What is said of values that the standard does not define. The modules of other languages say it too. */
export const UNDEFINED = 'PS3.8 gives no meaning to these values; some products send them. Look into the log of the peer.';
