import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { newVersion, startServiceWorker, takeNewVersion } from '../../src/browser/serviceWorker.ts'

const worker = vi.hoisted(() => ({
  listeners: new Map<string, (event: object) => void>(),
  register: vi.fn<() => Promise<void>>(),
  messageSkipWaiting: vi.fn<() => void>(),
  update: vi.fn<() => Promise<void>>(),
}))

vi.mock('workbox-window', () => ({
  Workbox: class {
    addEventListener(type: string, told: (event: object) => void) {
      worker.listeners.set(type, told)
    }
    register = worker.register
    update = worker.update
    messageSkipWaiting = worker.messageSkipWaiting
  },
}))

const address = new URL('http://localhost/worker.js')
const happens = (type: string, event = {}) => worker.listeners.get(type)?.(event)

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('navigator', { serviceWorker: {} })
  worker.register.mockReset().mockResolvedValue()
  worker.messageSkipWaiting.mockReset()
  newVersion.set('none')
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('a new version', () => {
  it('waits until it is taken', async () => {
    await startServiceWorker(address)
    expect(newVersion.get()).toBe('none')
    happens('waiting')
    expect(newVersion.get()).toBe('waiting')
    expect(worker.messageSkipWaiting).not.toHaveBeenCalled()
  })

  it('is taken when the carer says so, and loads the page anew', async () => {
    const reload = vi.fn<() => void>()
    vi.stubGlobal('location', { reload, origin: 'http://localhost' })
    await startServiceWorker(address)
    happens('waiting')
    takeNewVersion()
    expect(newVersion.get()).toBe('taking')
    expect(worker.messageSkipWaiting).toHaveBeenCalledOnce()
    happens('controlling')
    expect(reload).toHaveBeenCalledOnce()
  })

  it('that another window took is said here, and loads when she asks', async () => {
    const reload = vi.fn<() => void>()
    vi.stubGlobal('location', { reload, origin: 'http://localhost' })
    await startServiceWorker(address)
    happens('controlling', { isUpdate: true })
    expect(newVersion.get()).toBe('elsewhere')
    expect(reload).not.toHaveBeenCalled()
    takeNewVersion()
    expect(reload).toHaveBeenCalledOnce()
  })

  it('is not what the very first worker of a visit is called', async () => {
    await startServiceWorker(address)
    happens('controlling', { isUpdate: false })
    expect(newVersion.get()).toBe('none')
  })

  it('does not keep someone waiting when it never comes', async () => {
    await startServiceWorker(address)
    happens('waiting')
    takeNewVersion()
    vi.advanceTimersByTime(10_000)
    expect(newVersion.get()).toBe('failed')
  })

  it('cannot be taken before it is there', async () => {
    await startServiceWorker(address)
    takeNewVersion()
    expect(worker.messageSkipWaiting).not.toHaveBeenCalled()
  })

  it('does not stop the page when the browser blocks it', async () => {
    worker.register.mockRejectedValue(new Error('blocked'))
    await expect(startServiceWorker(address)).resolves.toBeUndefined()
  })

  it('is not looked for in a browser that has no workers', async () => {
    vi.stubGlobal('navigator', {})
    await startServiceWorker(address)
    expect(worker.register).not.toHaveBeenCalled()
  })
})
