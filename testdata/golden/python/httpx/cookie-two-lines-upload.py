import httpx

url = "https://api.example.com/upload"
headers = [
    ("Cookie", "a=1"),
    ("Cookie", "b=2"),
]
files = [
    ("title", (None, "Quarterly")),
]

response = httpx.post(url, headers=headers, files=files)
print(response.text)
