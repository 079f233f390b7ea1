using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://uploads.example.com/repos/example/project/releases/1/assets?name=app-1.4.0.zip&label=App%201.4.0%20%28Linux%29", Method.Post);
request.AddHeader("Accept", "application/vnd.example+json");
request.AddHeader("Authorization", "token YOUR_TOKEN");
request.AddBody(Convert.FromBase64String("UEsDBBQAAAAAAMBTIlx98j+NCgAAAAoAAAAKAAAAYXBwL1JFQURNRWFwcCAxLjQuMApQSwMEFAAAAAAAwFMiXIUzLkZgAAAAYAAAAAcAAABhcHAvYXBw4YktoNvm2WKlTpTqL96UqQK/37BHNfZxWPWzEldEBp6R5b2El+ubamUVga8tjaXKcd5F8vZ44MGXkUBMwpYTGBEkJN7EQ9X35HDmf72sgmlT1dStxX7zz4tgS/uBctOAUEsBAhQDFAAAAAAAwFMiXH3yP40KAAAACgAAAAoAAAAAAAAAAAAAAIABAAAAAGFwcC9SRUFETUVQSwECFAMUAAAAAADAUyJchTMuRmAAAABgAAAABwAAAAAAAAAAAAAAgAEyAAAAYXBwL2FwcFBLBQYAAAAAAgACAG0AAAC3AAAAAAA="), "application/zip");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
