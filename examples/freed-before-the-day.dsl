# Who is listed in a prison but due for release before voting day, and who of them has no way left to vote elsewhere.
# Siapa yang masuk DPT lapas tetapi bebas sebelum hari H, dan siapa yang tidak punya jalan lagi untuk memilih di tempat lain.

param seen_on: date = 2024-01-01

say "Seen on {$seen_on}. Release from custody is none of the four late reasons to move one's vote."
count wbp where voter_list = DPT and free_by_vote by satker across no_route as of $seen_on
show id, satker, expected_release of wbp
    where voter_list = DPT and no_route
    sort expected_release
    top 10
    as of $seen_on

say "Still there on voting day, though the expected release is past:"
count wbp where voter_list = DPT and free_by_vote by province

# Nobody can be without a route whose release comes after the vote.
expect show wbp where no_route and expected_release > election_day gives nothing
