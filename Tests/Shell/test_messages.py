"""The scores of the messages do not fall: see Tests/Messages and docs/messages.md."""
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_messages_score_as_before():
    siap = os.path.abspath(os.environ.get("SIAP", ".build/release/siap"))
    command = [sys.executable, str(ROOT / "Tools/messages/measure.py"), "--siap"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=600, env={**os.environ, "SIAP": siap})
    assert done.returncode == 0, done.stdout + done.stderr
