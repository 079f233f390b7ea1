import httpx

url = "https://vision.example.com/v1/images:annotate"
params = {"key": "YOUR_API_KEY"}
headers = {"Content-Type": "application/json; charset=utf-8"}
payload = {
    "requests": [
        {
            "image": {
                "content": "iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAIAAACQkWg2AAAAFklEQVR42mM4kWJEEmIY1TCqYfhqAACoeF4QNBLLLwAAAABJRU5ErkJggg==",
            },
            "features": [
                {"type": "LABEL_DETECTION", "maxResults": 5},
                {"type": "TEXT_DETECTION"},
            ],
            "imageContext": {
                "languageHints": ["de", "ja"],
            },
        },
        {
            "image": {
                "source": {
                    "imageUri": "data:image/jpeg;base64,/9j/4AAQSkZJRgABAQAAAQABAAAQlsX336pkLoCUUoWcWZ9EiIpqfvN7mA0cjmo7utnSI3YesMC2IvYPKecgTZPSg98nn0Lb+6uh5L5lNrKUOg1Xsrw/vogSKSv0cCiyEUWwcX2Tz7noh+adBOyXY/mQ5FB7U5fgeM33TCQy2dgKoddsTXwJcMNxjkerVS8DO2Sxb4c/6yrUVvfv7q2djQgcIQry80gWVcH/2Q==",
                },
            },
            "features": [],
        },
    ],
}

response = httpx.post(url, params=params, headers=headers, json=payload)
print(response.text)
