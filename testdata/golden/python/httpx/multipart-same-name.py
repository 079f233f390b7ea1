import httpx

url = "https://api.example.com/upload"
files = [
    ("tag", (None, "a")),
    ("files[]", ("a.txt", "A", "text/plain")),
    ("tag", (None, "b")),
    ("files[]", ("b.txt", "B", "text/plain")),
]

response = httpx.post(url, files=files)
print(response.text)
