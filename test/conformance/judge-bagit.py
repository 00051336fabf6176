# Bags → what bagit-py finds wrong with each, as JSON.
import json
import logging
import sys

import bagit

logging.disable(logging.CRITICAL)
wrong = {}
for path in sys.argv[1:]:
    try:
        bagit.Bag(path).validate()
    except bagit.BagError as error:
        wrong[path] = str(error)
print(json.dumps(wrong))
