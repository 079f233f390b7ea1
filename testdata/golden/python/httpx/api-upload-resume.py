import httpx

url = "https://upload.example.com/upload/files"
params = {
    "uploadType": "resumable",
    "upload_id": "YOUR_UPLOAD_ID",
}
headers = {
    "Content-Range": "bytes 524288-524319/2000000",
    "Content-Type": "video/mp4",
}
content = b"\x0b0Uz\x9f\xc4\xe9\x0e3X}\xa2\xc7\xec\x116[\x80\xa5\xca\xef\x149^\x83\xa8\xcd\xf2\x17<a\x86"

response = httpx.put(url, params=params, headers=headers, content=content)
print(response.text)
