#!/usr/bin/env python3
# What names a folder of one machine works there only; what names a registry's host breaks behind a mirror. Package
# managers know their own registries.
import re
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "lib"))
import source

PATHS = re.compile(r"(?<![\w.$}/-])/(?:work|root|home|Users|mnt|scratch)/\w|(?<![\w.$}/-])/tmp/(?!backoffice-)\w")
HOSTS = re.compile(r"\b(?:pypi\.org|pythonhosted\.org|npmjs\.(?:org|com)|crates\.io|rubygems\.org|proxy\.golang\.org"
                   r"|repo1?\.maven\.(?:org|apache\.org)|(?:deb|security|ftp)\.debian\.org|archive\.ubuntu\.com"
                   r"|apt\.postgresql\.org|yum\.postgresql\.org|ghcr\.io|docker\.io|quay\.io|conda\.anaconda\.org)\b")

for path in source.all_files():
    if path == "scripts/checks/machine_names.py":
        continue
    for number, line in enumerate(source.read(path).split("\n"), 1):
        for pattern, what in ((PATHS, "a path of one machine"), (HOSTS, "the host of a registry")):
            for m in pattern.finditer(line):
                source.finding(path, number, f"{m[0]}: {what}")
source.finish()
