import httpx

url = "https://api.example.com/documents/7"
headers = {
    "Content-Type": "application/merge-patch+json",
    "Prefer": "return=minimal",
}
payload = {"title": "New", "author": None, "tags": [], "meta": {}}

response = httpx.patch(url, headers=headers, json=payload)
print(response.text)
