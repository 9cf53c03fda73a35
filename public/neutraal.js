// Whoever comes here wants to leave nothing behind in this tab, also when the app was not ready yet.
try {
  sessionStorage.removeItem('wegwijzer')
} catch {
  // Blocked: then nothing was kept either.
}
