### SMART on FHIR: vad som kan krävas av en servers inloggning.

kind-smart-configuration = SMART-konfiguration
asks-smart-configuration-capability = Servern stöder förmågan { $capability }.
asks-smart-configuration-scope = Servern kan ge behörigheten { $scope }.
asks-smart-configuration-endpoint = Servern anger adressen { $endpoint }.
asks-smart-configuration-grant-type = Klienter kan få åtkomst genom { $grant_type }.
asks-smart-configuration-authentication = Klienter kan visa vilka de är genom { $method }.
asks-smart-configuration-code-challenge = Inloggningen skyddas av PKCE med metoden { $method }.
