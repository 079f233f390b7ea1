import httpx

url = "https://api.example.com/search"
payload = {
    "query": {"match_all": {}},
}

response = httpx.request("GET", url, json=payload)
print(response.text)
