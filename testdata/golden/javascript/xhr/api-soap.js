const xhr = new XMLHttpRequest();
xhr.open("POST", "https://soap.example.com/services/Stock.asmx");
xhr.setRequestHeader("Content-Type", "text/xml; charset=\"utf-8\"");
xhr.setRequestHeader("SOAPAction", "\"http://www.example.com/stock/GetPrice\"");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(new Blob([`<?xml version="1.0" encoding="utf-8"?>\r
<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/">\r
  <soap:Body>\r
    <m:GetPrice xmlns:m="http://www.example.com/stock">\r
      <m:Name>A &amp; B's &lt;x&gt;</m:Name>\r
    </m:GetPrice>\r
  </soap:Body>\r
</soap:Envelope>\r
`]));
