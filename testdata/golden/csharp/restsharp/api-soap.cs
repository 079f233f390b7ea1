using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://soap.example.com/services/Stock.asmx", Method.Post);
request.AddHeader("SOAPAction", "\"http://www.example.com/stock/GetPrice\"");
request.AddStringBody("<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\">\r\n  <soap:Body>\r\n    <m:GetPrice xmlns:m=\"http://www.example.com/stock\">\r\n      <m:Name>A &amp; B's &lt;x&gt;</m:Name>\r\n    </m:GetPrice>\r\n  </soap:Body>\r\n</soap:Envelope>\r\n", "text/xml");
request.AddHeader("Content-Type", "text/xml; charset=\"utf-8\"");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
