/** Changes whenever the same facts may give other figures; stored with every analysis. */
export const insightVersion = 'insight-0.3.0';
