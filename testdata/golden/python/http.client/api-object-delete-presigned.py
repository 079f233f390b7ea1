from http.client import HTTPSConnection

connection = HTTPSConnection("bucket.storage.example.com")
connection.request("DELETE", "/photos/old%20%26%20new.jpg?versionId=YOUR_VERSION_ID&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=YOUR_ACCESS_KEY%2F20260102%2Feu-central-1%2Fs3%2Faws4_request&X-Amz-Date=20260102T103000Z&X-Amz-Expires=900&X-Amz-SignedHeaders=host&X-Amz-Signature=YOUR_SIGNATURE")
response = connection.getresponse()
print(response.read().decode())
connection.close()
