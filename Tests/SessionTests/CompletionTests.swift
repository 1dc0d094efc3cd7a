import Testing
@Suite struct CompletionTests {}
