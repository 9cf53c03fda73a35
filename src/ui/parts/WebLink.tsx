import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon.tsx'

interface WebLinkProps {
  readonly href: string
  readonly icon: IconName
  readonly children: ReactNode
  /** Begins with the words on screen, or who speaks to the computer cannot name it. */
  readonly heard: string
  readonly className?: string
}

/** A link out of the wegwijzer. It opens beside the visit, and says so. */
export function WebLink({ href, icon, children, heard, className = 'quiet-action' }: WebLinkProps) {
  return (
    <a
      className={className}
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={heard}
    >
      <Icon name={icon} />
      <span>{children}</span>
      <Icon name="outside" />
    </a>
  )
}
