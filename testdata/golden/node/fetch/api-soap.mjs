const response = await fetch("https://soap.example.com/services/Stock.asmx", {
  method: "POST",
  headers: {
    "Content-Type": "text/xml; charset=\"utf-8\"",
    "SOAPAction": "\"http://www.example.com/stock/GetPrice\"",
  },
  body: `<?xml version="1.0" encoding="utf-8"?>\r
<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/">\r
  <soap:Body>\r
    <m:GetPrice xmlns:m="http://www.example.com/stock">\r
      <m:Name>A &amp; B's &lt;x&gt;</m:Name>\r
    </m:GetPrice>\r
  </soap:Body>\r
</soap:Envelope>\r
`,
});

console.log(await response.text());
