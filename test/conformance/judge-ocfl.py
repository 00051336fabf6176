# A storage root → what ocfl-py finds in it, as JSON. It is taught the layout that it does not know, from the text of
# OCFL Community Extension 0011 alone, and so checks where each object lies.
import json
import re
import sys

from ocfl.layout import Layout
from ocfl.layout_registry import add_layout
from ocfl.storage_root import StorageRoot

NAME = "0011-direct-clean-path-layout"
DANGEROUS = "[\0-\x20\x7f\x85\xa0\u1680\u2000-\u200f\u2028\u2029\u202f\u205f\u3000*?:\\[\\]\"<>|(){}&'!;#@]"


class DirectCleanPath(Layout):
    def __init__(self):
        super().__init__()
        self.NAME = NAME
        self.PARAMS = {}

    def identifier_to_path(self, identifier):
        return "/".join(part for part in map(self.clean, identifier.split("/")) if part)

    def clean(self, part):
        part = re.sub("=(?=u[0-9A-Fa-f]{4})", "=u003D", part)
        part = re.sub(DANGEROUS, lambda found: "=u%04X" % ord(found[0]), part)
        return re.sub(r"^\.(?=\.*$)", "=u002E", part)


add_layout(NAME, DirectCleanPath)
root = StorageRoot(root=sys.argv[1])
root.registered_extensions.append(NAME)
sound = root.validate(log_warnings=True, max_errors=100000)
layout = DirectCleanPath()
strange = [path for path, id in root.list_objects() if layout.identifier_to_path(id) != path.strip("/")]
told = "\n".join([message for _, message in root.errors] + [root.log.status_str()])
codes = sorted(set(re.findall(r"\[([EW]\d{3}[a-z]?)\]", told)))
print(json.dumps({"sound": sound, "objects": root.num_objects, "good": root.good_objects, "codes": codes, "strange": strange}))
