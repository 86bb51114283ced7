"""Hand-offs answered in a group chat of the association, for teams that want no other web page.

What is posted there is seen by the servers of that platform and by everybody in the group: an
association decides that for itself, by typing a code of its console in the group. Who the person
is, is never posted. What members say there goes to the person and never to the bot's own skills.
"""
