import requests

url = "https://api.example.com/upload"
files = [
    ("a'$(touch snipgen-canary)`touch snipgen-canary`", (None, "'; touch snipgen-canary; '")),
    ("b${x}", ("'; touch snipgen-canary; '.txt", "$(touch snipgen-canary)\n`touch snipgen-canary`\n", "text/plain; x='$(touch snipgen-canary)'")),
    ("c;type=text/html", ("../../snipgen-canary", "@snipgen-canary", "application/octet-stream")),
    ("d", ("{${touch('snipgen-canary')}}", "<snipgen-canary;type=x", "text/plain")),
]

response = requests.post(url, files=files)
print(response.text)
