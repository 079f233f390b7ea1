using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://soap.example.com/services/StockQuote.asmx");
request.Content = new StringContent(@"<?xml version=""1.0"" encoding=""utf-8""?>
<env:Envelope xmlns:env=""http://www.w3.org/2003/05/soap-envelope"" xmlns:m=""http://example.com/stock"">
  <env:Header>
    <m:Trans env:mustUnderstand=""true"">234</m:Trans>
  </env:Header>
  <env:Body>
    <m:GetPrice>
      <m:Item>Apples &amp; Pears</m:Item>
      <m:Note><![CDATA[5 < 6 && ""x""]]></m:Note>
      <m:Empty/>
    </m:GetPrice>
  </env:Body>
</env:Envelope>");
request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse("application/soap+xml; charset=utf-8; action=\"http://example.com/stock/GetPrice\"");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
