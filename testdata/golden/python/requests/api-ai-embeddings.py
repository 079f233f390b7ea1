import requests

url = "https://ai.example.com/v1/embeddings"
headers = {"x-api-key": "YOUR_API_KEY"}
payload = {
    "model": "example-embed",
    "input": [
        "The quick brown fox",
        "",
        "  \t ",
        "naïve café",
        "a/b\\c",
    ],
    "dimensions": 256,
    "encoding_format": "base64",
    "user": "user-1",
}

response = requests.post(url, headers=headers, json=payload)
print(response.text)
