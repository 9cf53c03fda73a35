// `npm run bench`: measures. What it measures comes with the bench itself.
export default function bench() {
  console.log('Er valt nog niets te meten.')
}
