curl 'https://soap.example.com/services/Stock.asmx' \
  --header 'Content-Type: text/xml; charset="utf-8"' \
  --header 'SOAPAction: "http://www.example.com/stock/GetPrice"' \
  --data-raw "$(printf '<?xml version="1.0" encoding="utf-8"?>\r\n<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/">\r\n  <soap:Body>\r\n    <m:GetPrice xmlns:m="http://www.example.com/stock">\r\n      <m:Name>A &amp; B\047s &lt;x&gt;</m:Name>\r\n    </m:GetPrice>\r\n  </soap:Body>\r\n</soap:Envelope>\r')"'
'
