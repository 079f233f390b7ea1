import requests

url = "https://chat.example.com/api/files.upload"
headers = {"Authorization": "Bearer YOUR_TOKEN"}
files = [
    ("channels", (None, "C0EXAMPLE,C1EXAMPLE")),
    ("initial_comment", (None, "Today's chart 📈")),
    ("file", ("chart.png", b'\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x06\x00\x00\x00\x04\x08\x02\x00\x00\x00"f\xd9\x14\x00\x00\x00\x11IDATx\xdac\x90/\xdf\x82\x86\x18\xc8\x15\x02\x00\x8a0\x1e\xf1%4\x1d\xc0\x00\x00\x00\x00IEND\xaeB`\x82', "image/png")),
]

response = requests.post(url, headers=headers, files=files)
print(response.text)
