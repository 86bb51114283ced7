### Українська

language-name = Українська

## Corridor

## Errors

## Cues: the words by which people ask for things

## Danger

## describe_image

## translate

## admin_help

## Web page
