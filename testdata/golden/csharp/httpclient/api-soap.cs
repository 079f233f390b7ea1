using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://soap.example.com/services/Stock.asmx");
request.Headers.Add("SOAPAction", "\"http://www.example.com/stock/GetPrice\"");
request.Content = new StringContent("<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\">\r\n  <soap:Body>\r\n    <m:GetPrice xmlns:m=\"http://www.example.com/stock\">\r\n      <m:Name>A &amp; B's &lt;x&gt;</m:Name>\r\n    </m:GetPrice>\r\n  </soap:Body>\r\n</soap:Envelope>\r\n");
request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse("text/xml; charset=\"utf-8\"");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
