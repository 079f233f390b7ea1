import httpx

url = "https://api.example.com/upload"
files = [
    ("title", (None, "Quarterly report")),
    ("file", ("report.txt", "line one\nline two\n", "text/plain")),
]

response = httpx.post(url, files=files)
print(response.text)
