from http.client import HTTPSConnection

headers = {
    "Content-Type": 'text/xml; charset="utf-8"',
    "SOAPAction": '"http://www.example.com/stock/GetPrice"',
}
body = """\
<?xml version="1.0" encoding="utf-8"?>\r
<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/">\r
  <soap:Body>\r
    <m:GetPrice xmlns:m="http://www.example.com/stock">\r
      <m:Name>A &amp; B's &lt;x&gt;</m:Name>\r
    </m:GetPrice>\r
  </soap:Body>\r
</soap:Envelope>\r
""".encode()

connection = HTTPSConnection("soap.example.com")
connection.request("POST", "/services/Stock.asmx", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
