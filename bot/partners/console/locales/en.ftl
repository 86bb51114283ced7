## The frame of every page
skip = Go to the content
navigation = Pages
sign-out = Sign out
back-home = Back to the first page
error-in-title = Please correct:
error-summary = Please correct the following
problem-title = This did not work
problem-400 = This request could not be understood. Go back and try again.
problem-401 = You are not signed in any more. Sign in and try again. What you typed was not saved.
problem-403 = This page is not open to you, or it was open for too long. Go back, reload the page and try again.
problem-404 = There is no such page.
problem-413 = This file is too large.
problem-421 = These pages cannot be reached under this address. Ask who runs this service for the right one.
problem-429 = Too many requests. Wait a moment and try again.
problem-503 = The service is busy. Try again in a minute. Nothing was lost that was saved before.

## Home
home-title = Start
home-welcome = Welcome, { $name }.
