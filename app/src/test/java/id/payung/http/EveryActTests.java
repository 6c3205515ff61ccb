package id.payung.http;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.testing.PayungTest;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What people do and see on pages, programs do and see too: each act and each page stands here with
 * the operation that does the same, or after a dash with the reason why there is none.
 */
@PayungTest
class EveryActTests {
    private static final String ACTS =
            """
            /akun/buka                              openAccount
            /akun/{id}/cabut                        dismiss
            /akun/{id}/peran                        appoint
            /akun/{id}/tutup                        closeAccount
            /akun/{id}/undang                       inviteAccount
            /audit                                  auditVerification
            /cari                                   findByNik
            /daftar-tunggu/{fund}/urutan            changeWaitingOrder
            /daftar/unggah                          uploadListing
            /daftar/{id}/batalkan                   undoListing
            /daftar/{id}/buang                      discardListing
            /daftar/{id}/kolom                      mapListing
            /daftar/{id}/periksa                    checkListing
            /daftar/{id}/surat                      addListingPaper
            /daftar/{id}/surat/{paper}/buang        removeListingPaper
            /daftar/{id}/tempat                     settlePlace
            /daftar/{id}/terima                     acceptListing
            /dana/anggaran/{id}/setujui             approveBudget
            /dana/anggaran/{id}/tolak               rejectBudget
            /dana/buka                              openFund
            /dana/{id}/anggaran                     proposeBudget, proposeScannedBudget
            /dana/{id}/dasar                        noteFundBasis, noteScannedFundBasis
            /dana/{id}/kuota                        setQuota
            /dana/{id}/kuota/cabut                  liftQuota
            /dana/{id}/penyetuju                    nameApprover
            /dana/{id}/penyetuju/{account}/cabut    dismissApprover
            /dana/{id}/peruntukan                   changeEarmark
            /donatur/baru                           recordDonor
            /donatur/janji/{id}/batal               cancelPledge
            /donatur/janji/{id}/cari                proposePledgePeople
            /donatur/janji/{id}/lepas               releasePledgePlace
            /donatur/janji/{id}/pastikan            confirmPledgePeople
            /donatur/janji/{id}/sk                  draftPledge
            /donatur/janji/{id}/uang                receivePledge
            /donatur/{id}/janji                     makePledge
            /ganda/gabungan/{id}/biarkan            keepMerge
            /ganda/gabungan/{id}/pisahkan           undoMerge
            /ganda/gabungan/{id}/setujui            approveMerge
            /ganda/gabungan/{id}/tolak              rejectMerge
            /ganda/{id}/buka                        reopenDuplicate
            /ganda/{id}/putuskan                    decideDuplicate
            /hukum/koreksi                          proposeLaw
            /hukum/koreksi/{id}/setujui             approveLaw
            /hukum/koreksi/{id}/tolak               rejectLaw
            /hukum/pastikan                         confirmLaw
            /iuran/spm/{id}/batal                   cancelPaymentOrder
            /iuran/spm/{id}/sp2d                    recordDisbursement
            /iuran/tagihan/{id}/berkas-bpjs         insurerFile
            /iuran/tagihan/{id}/kembali             recordReturn
            /iuran/tagihan/{id}/kode                codeBill
            /iuran/tagihan/{id}/spm                 orderPayment
            /jawaban/tanya                          askInsurer
            /jawaban/{id}/berkas.{format:xlsx|csv}  enquiryFile
            /kantor/buka                            openOffice
            /kantor/desa                            openGovernments
            /keberlanjutan/tangkap                  catchPeople
            /keluar                                 - a program's token ends where its owner revokes it
            /kepesertaan/desil/{id}                 decideDecileLeaver
            /masuk                                  - a program signs in with its token
            /masuk/sandi/{secret}                   - a password is its owner's, never a program's
            /mutasi/susun                           gatherMutations
            /mutasi/{id}/batalkan                   takeMutationBack
            /pekerja/{id}/identitas                 revealIdentity
            /pekerja/{id}/mutasi                    tellMutation, previewMutation
            /pekerja/{id}/verval                    recordVisit
            /program/baru                           openProgramme
            /program/perubahan/{id}/setujui         approveRules
            /program/perubahan/{id}/tolak           rejectRules
            /program/{id}                           changeProgrammeRules
            /program/{id}/ubah                      proposeRules
            /proses/{id}/batal                      cancelRun
            /rencana/baru                           makePlan
            /rencana/desa                           keepVillageAid
            /rencana/{id}/sk                        draftPlan
            /sk/siapkan                             prepareDecree
            /sk/{id}/ajukan                         submitDecree
            /sk/{id}/batalkan                       cancelDecree
            /sk/{id}/keluarkan                      removeMember
            /sk/{id}/kembalikan                     sendDecreeBack
            /sk/{id}/lampiran                       decreeAnnex
            /sk/{id}/periksa                        checkDecree
            /sk/{id}/pks                            agreeDecree
            /sk/{id}/setujui                        approveDecree
            /sk/{id}/tandatangani                   signDecree
            /sk/{id}/tarik                          withdrawSeatChange
            /sk/{id}/tolak                          rejectDecree
            /sk/{id}/ubah                           proposeSeatChange
            /tugas                                  giveTask, handTaskBack
            /verval/isi                             recordVisits
            /verval/sesi                            openForVerification
            """;

    private static final String PAGES =
            """
            /                                       today, tasks
            /akun                                   accounts
            /akun/buka                              - a form
            /akun/{id}                              account
            /audit                                  audit
            /bantuan                                - the handbook is written for people
            /bantuan/gambar/{name}                  - the handbook is written for people
            /bantuan/{chapter}                      - the handbook is written for people
            /daftar                                 listings
            /daftar-tunggu                          waitingList, waitingFunds, waitingOrder
            /daftar/unggah                          - a form
            /daftar/{id}                            listing, findings
            /daftar/{id}/baris                      listingRows
            /daftar/{id}/beda                       listingDifference, listingDifferenceRows
            /daftar/{id}/kolom                      listingColumns
            /daftar/{id}/tempat                     ambiguousPlaces
            /dana                                   funds
            /dana/anggaran                          budgetPapers, budgetPapersWaiting
            /dana/buka                              - a form
            /dana/{id}                              fund, fundBases, approvers
            /dana/{id}/buku                         fundStatement, fundLedger
            /dana/{id}/kuota                        quotas
            /desil                                  deciles, workerDeciles
            /donasi                                 ownGifts
            /donatur                                donors
            /donatur/baru                           - a form
            /donatur/janji                          pledges
            /donatur/janji/{id}                     pledge, pledgeSteps, pledgePayments, pledgePeople
            /donatur/{id}                           donor, pledgesOfDonor, giftsOfDonor
            /donatur/{id}/janji                     - a form
            /ganda                                  duplicates
            /ganda/gabungan                         merges
            /ganda/gabungan/{id}                    merge
            /ganda/mutu                             matchingQuality
            /ganda/{id}                             duplicate
            /hukum                                  lawArticles
            /hukum/koreksi                          lawCorrections, lawFiles
            /hukum/koreksi/{id}                     lawCorrection
            /hukum/pasal/{slug}                     lawArticles, lawConfirmations
            /iuran                                  monthByFund
            /iuran/orang                            contributions
            /iuran/rekonsiliasi                     reconciliation
            /iuran/tagihan                          bills
            /iuran/tagihan/{id}                     bill, paymentOrders
            /jawaban                                outstandingAnswers, askedPeople
            /jawaban/tanya                          - a form
            /kantor                                 offices
            /kantor/buka                            - a form
            /kantor/desa                            - a form
            /keberlanjutan                          cliff, fundReaches
            /keberlanjutan/orang                    lapses
            /keberlanjutan/tangkap                  catchers
            /kelayakan                              assessments
            /kepesertaan                            coverage
            /kepesertaan/desil                      decileLeavers
            /manfaat                                calculate
            /masuk                                  - a program signs in with its token
            /masuk/sandi/{secret}                   - a password is its owner's, never a program's
            /masuk/tautan/{secret}                  - a program signs in with its token
            /mutasi                                 mutations
            /pekerja                                workers
            /pekerja/{id}                           worker, workerSteps, workerTimeline, workerOutlook
            /pekerja/{id}/keluarga                  workerHousehold
            /pekerja/{id}/mutasi                    previewMutation
            /pekerja/{id}/verval                    visitsOfWorker
            /pendanaan-ganda                        doubleFunding
            /program                                programmes
            /program/baru                           - a form
            /program/perubahan                      ruleChanges, ruleChangesWaiting
            /program/{id}                           programme
            /program/{id}/ubah                      - a form
            /proses                                 runs
            /rencana                                plans
            /rencana/banding                        plan
            /rencana/baru                           - a form
            /rencana/desa                           villageAid
            /rencana/konsep/{id}                    planDrafts
            /rencana/{id}                           plan
            /sk                                     decrees
            /sk/siapkan                             - a form
            /sk/{id}                                decree, decreeCourse, members, amendments
            /sk/{id}/naskah                         decreeScan
            /sk/{id}/ubah                           seatChanges
            /verval                                 visitCounts
            /verval/foto/{id}                       visitPhoto
            /verval/isi                             visitsToMake
            /verval/orang                           visitsToMake
            """;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    /** Address to what stands behind it. */
    private static Map<String, String> table(String text) {
        Map<String, String> lines = new LinkedHashMap<>();
        text.lines().map(line -> line.split(" +", 2)).forEach(line -> lines.put(line[0], line[1]));
        return lines;
    }

    private Set<String> pages(RequestMethod method) {
        return mapping.getHandlerMethods().keySet().stream()
                .filter(door -> door.getMethodsCondition().getMethods().contains(method))
                .map(RequestMappingInfo::getPatternValues)
                .flatMap(Collection::stream)
                .filter(address -> !address.startsWith("/api/"))
                .collect(Collectors.toSet());
    }

    /** Files: what is in them, programs read from the operations of the page that offers them. */
    private static boolean isFile(String address) {
        return address.matches(".*\\.(\\{.*}|pdf|xlsx)");
    }

    private Set<String> operations() {
        return mapping.getHandlerMethods().values().stream()
                .flatMap(EveryActTests::operation)
                .collect(Collectors.toSet());
    }

    private static Stream<String> operation(HandlerMethod handler) {
        Operation said = handler.getMethodAnnotation(Operation.class);
        return said == null ? Stream.of() : Stream.of(said.operationId());
    }

    @Test
    void everyActOfAPageIsDoneByAProgramTooOrSaysWhyNot() {
        assertThat(pages(RequestMethod.POST))
                .containsExactlyInAnyOrderElementsOf(table(ACTS).keySet());
    }

    @Test
    void whateverAPageShowsIsReadByAProgramTooOrSaysWhyNot() {
        assertThat(pages(RequestMethod.GET).stream().filter(page -> !isFile(page)))
                .containsExactlyInAnyOrderElementsOf(table(PAGES).keySet());
    }

    @Test
    void everyOperationThatIsNamedExists() {
        Map<String, List<String>> missing = new TreeMap<>();
        Set<String> known = operations();
        Stream.of(table(ACTS), table(PAGES))
                .map(Map::entrySet)
                .flatMap(Collection::stream)
                .filter(line -> !line.getValue().startsWith("- "))
                .forEach(
                        line ->
                                missing.put(
                                        line.getKey(),
                                        Stream.of(line.getValue().split(", "))
                                                .filter(one -> !known.contains(one))
                                                .toList()));
        missing.values().removeIf(List::isEmpty);
        assertThat(missing).isEmpty();
    }
}
