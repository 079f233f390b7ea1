from http.client import HTTPSConnection

headers = {"Content-Type": "text/xml"}
body = """\
<?xml version='1.0'?>
<methodCall>
<methodName>metaWeblog.newPost</methodName>
<params>
<param><value><int>1</int></value></param>
<param><value><string>author</string></value></param>
<param><value><string>YOUR_PASSWORD</string></value></param>
<param><value><struct>
<member><name>title</name><value><string>  Hello &lt;World&gt;  </string></value></member>
<member><name>dateCreated</name><value><dateTime.iso8601>20260102T10:30:00</dateTime.iso8601></value></member>
<member><name>bits</name><value><base64>
AAECAwQF+/8=
</base64></value></member>
<member><name>categories</name><value><array><data></data></array></value></member>
</struct></value></param>
<param><value><boolean>1</boolean></value></param>
</params>
</methodCall>
""".encode()

connection = HTTPSConnection("blog.example.com")
connection.request("POST", "/xmlrpc.php", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
