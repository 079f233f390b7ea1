from http.client import HTTPSConnection

headers = {
    "X-Single": "'a' 'b'",
    "X-Double": '"a" "b"',
    "X-Back": "`a` `b`",
    "X-Mixed": "'\"`\"'",
    "X-Slash": "\\ \\\\ \\' \\\" \\n \\x41 \\u0041 \\0 C:\\new\\temp\\",
    "X-Triple": "''' \"\"\" ```",
    "ETag-Like": '"abc\\"def"',
}

connection = HTTPSConnection("api.example.com")
connection.request("GET", "/headers", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
