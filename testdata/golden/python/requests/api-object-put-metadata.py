import requests

url = "https://bucket.storage.example.com/photos/2026/01/IMG_0001.jpg"
headers = {
    "Content-Type": "image/jpeg",
    "Content-Disposition": "attachment; filename=\"IMG 0001.jpg\"; filename*=UTF-8''IMG%200001.jpg",
    "x-amz-date": "20260102T103000Z",
    "x-amz-content-sha256": "UNSIGNED-PAYLOAD",
    "x-amz-storage-class": "STANDARD_IA",
    "x-amz-server-side-encryption": "AES256",
    "x-amz-tagging": "project=example&stage=test%20run",
    "x-amz-meta-camera": "Example One, 35 mm",
    "x-amz-meta-taken": "2026-01-02T10:30:00+01:00",
    "Authorization": "AWS4-HMAC-SHA256 Credential=YOUR_ACCESS_KEY/20260102/eu-central-1/s3/aws4_request, SignedHeaders=host;x-amz-content-sha256;x-amz-date, Signature=YOUR_SIGNATURE",
}
data = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00\x10\x96\xc5\xf7\xdf\xaad.\x80\x94R\x85\x9cY\x9fD\x88\x8aj~\xf3{\x98\r\x1c\x8ej;\xba\xd9\xd2#v\x1e\xb0\xc0\xb6\"\xf6\x0f)\xe7 M\x93\xd2\x83\xdf'\x9fB\xdb\xfb\xab\xa1\xe4\xbee6\xb2\x94:\rW\xb2\xbc?\xbe\x88\x12)+\xf4p(\xb2\x11E\xb0q}\x93\xcf\xb9\xe8\x87\xe6\x9d\x04\xec\x97c\xf9\x90\xe4P{S\x97\xe0x\xcd\xf7L$2\xd9\xd8\n\xa1\xd7lM|\tp\xc3q\x8eG\xabU/\x03;d\xb1o\x87?\xeb*\xd4V\xf7\xef\xee\xad\x9d\x8d\x08\x1c!\n\xf2\xf3H\x16U\xc1\xff\xd9"

response = requests.put(url, headers=headers, data=data)
print(response.text)
