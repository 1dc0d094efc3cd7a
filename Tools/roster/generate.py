#!/usr/bin/env python3
"""Writes the synthetic tables of the readiness pack: people, events, staff, outreach, reminders, breaches, ballots.

Every person is made up; the totals per facility and list follow the published figures (see README.md of the pack).
The same files come out at each run. usage: generate.py [PACK_DIRECTORY]
"""
import drawing
import second

drawing.draw()
staff = drawing.write_staff()
drawing.write_rest(staff)
drawing.write_people(second.drawn_again(drawing.PEOPLE))
