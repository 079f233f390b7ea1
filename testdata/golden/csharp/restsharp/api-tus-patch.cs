using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://tus.example.com/files/24e533e02ec3bc40c387f1a0e460e216", Method.Patch);
request.AddHeader("Tus-Resumable", "1.0.0");
request.AddHeader("Upload-Offset", "70");
request.AddHeader("Upload-Checksum", "sha1 h7bX0zS/X2ouQKX6qOdPCLXf9q0=");
request.AddBody(Convert.FromBase64String("eqqr5cs//7OinuayNC8yFXlM5Vo5ivAv2/8/m73YEf8UCwnZY2YuQKvJSYZcTDmxKe/EnqqRiBDScba+LAQakcVvb1r2MHbVRdceFDnhGCQWj+F5z0xV8nQSEN046vTT93Dd5Q=="), "application/offset+octet-stream");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
