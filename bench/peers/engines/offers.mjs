/** The order in which every peer lists offers: by rank, then by number. */
export function sortOffers(ids, byId) {
  return ids.sort((one, other) => byId[one].rank - byId[other].rank || number(one) - number(other))
}

export function indexOffers(tree) {
  const byId = Object.create(null)
  for (const offer of tree.offers) byId[offer.id] = offer
  return byId
}

function number(id) {
  return Number(id.slice(1))
}
