# Folders of OCFL objects → what ocfl-py finds in each, as JSON; null where it breaks down itself.
import json
import re
import sys

from ocfl.validator import Validator


def judge(path):
    validator = Validator(log_warnings=True)
    try:
        sound = validator.validate_object(path)
    except Exception:
        return None
    return {"sound": sound, "codes": sorted({re.match(r"[EW]\d{3}", code)[0] for code in validator.log.codes})}


print(json.dumps({path: judge(path) for path in sys.argv[1:]}))
