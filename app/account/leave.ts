'use client'
import { signOut } from 'next-auth/react'

/** The session has ended on the server: drop its token, and go where one can sign in again. */
export const leave = () => signOut({ callbackUrl: '/sign-in' })
