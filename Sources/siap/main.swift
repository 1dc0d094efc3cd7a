print("siap")
