import httpx

response = httpx.post("ORIGIN/items", json={"name": "Widget"}, timeout=30)
print(response.text)
