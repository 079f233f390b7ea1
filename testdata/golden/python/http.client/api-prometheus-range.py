from http.client import HTTPConnection

connection = HTTPConnection("localhost", 9090)
connection.request("GET", "/api/v1/query_range?query=sum+by+(code)+(rate(http_requests_total%7Bjob%3D%22api%22%2Cpath%3D~%22%2Fv1%2F.%2B%22%7D%5B5m%5D))&start=2026-01-02T10:00:00.000Z&end=2026-01-02T11:00:00.000Z&step=15s&timeout=")
response = connection.getresponse()
print(response.read().decode())
connection.close()
